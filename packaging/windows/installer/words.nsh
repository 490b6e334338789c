; What the installer says itself, in its three languages; the first one is for every other language.

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Arabic"

!macro words name english french arabic
    LangString ${name} ${LANG_ENGLISH} "${english}"
    LangString ${name} ${LANG_FRENCH} "${french}"
    LangString ${name} ${LANG_ARABIC} "${arabic}"
!macroend

!insertmacro words licences_note \
    "The licences of all parts are installed in the folder “licences”." \
    "Les licences de tous les composants sont installées dans le dossier « licences »." \
    "تُثبَّت تراخيص جميع المكونات في المجلد «licences»."
!insertmacro words document \
    "offsim document" \
    "Document offsim" \
    "مستند offsim"
!insertmacro words is_running \
    "offsim is running. Close it, then start again." \
    "offsim est ouvert. Fermez-le, puis recommencez." \
    "برنامج offsim مفتوح. أغلقه ثم أعد المحاولة."
!insertmacro words too_old \
    "offsim needs Windows 10, version 1809, or later." \
    "offsim nécessite Windows 10, version 1809, ou plus récent." \
    "يتطلب offsim نظام Windows 10 الإصدار 1809 أو أحدث."
!insertmacro words no_administrator \
    "Only an administrator can do this for all users. Start it as an administrator." \
    "Seul un administrateur peut le faire pour tous les utilisateurs. Lancez-le en tant qu’administrateur." \
    "لا يمكن القيام بذلك لجميع المستخدمين إلا بصلاحيات المسؤول. شغّله كمسؤول."
!insertmacro words own_copy \
    "You also have a copy of offsim $0 of your own. It is not updated with this one; you may uninstall it under “Apps”." \
    "Vous avez aussi une copie personnelle d’offsim $0. Elle ne sera pas mise à jour avec celle-ci ; vous pouvez la désinstaller dans « Applications »." \
    "لديك أيضًا نسخة خاصة بك من offsim $0. لن تُحدَّث مع هذه النسخة؛ يمكنك إلغاء تثبيتها من «التطبيقات»."
!insertmacro words copy_for_all \
    "offsim $0 is installed on this computer for all users. A copy of your own would not be updated with it. Install one all the same?" \
    "offsim $0 est installé sur cet ordinateur pour tous les utilisateurs. Une copie personnelle ne serait pas mise à jour avec lui. L’installer quand même ?" \
    "برنامج offsim $0 مثبت على هذا الحاسوب لجميع المستخدمين. لن تُحدَّث نسختك الخاصة معه. هل تريد تثبيتها رغم ذلك؟"
!insertmacro words not_ours \
    "The folder “$INSTDIR” holds something else that is called “runtime”. Choose another folder." \
    "Le dossier « $INSTDIR » contient autre chose nommé « runtime ». Choisissez un autre dossier." \
    "يحتوي المجلد «$INSTDIR» على شيء آخر باسم «runtime». اختر مجلدًا آخر."
!insertmacro words no_room \
    "There is not enough room on the disk. Make room, or choose a folder on another disk." \
    "L’espace disque est insuffisant. Libérez de l’espace ou choisissez un dossier sur un autre disque." \
    "لا توجد مساحة كافية على القرص. أفرغ بعض المساحة أو اختر مجلدًا على قرص آخر."
!insertmacro words cannot_write \
    "The folder “$INSTDIR” cannot be written to. Choose another folder." \
    "Impossible d’écrire dans le dossier « $INSTDIR ». Choisissez un autre dossier." \
    "لا يمكن الكتابة في المجلد «$INSTDIR». اختر مجلدًا آخر."
!insertmacro words remove_settings \
    "Remove your settings and the error log, too? Your documents are kept either way." \
    "Supprimer aussi vos réglages et le journal des erreurs ? Vos documents sont conservés dans tous les cas." \
    "هل تريد أيضًا حذف إعداداتك وسجل الأخطاء؟ تبقى مستنداتك محفوظة في كل الأحوال."
