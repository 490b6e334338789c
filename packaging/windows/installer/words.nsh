; What the installer says itself, in its three languages; the first one is for every other language.

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGEEX "${WORK}" "Arabic" ; NSIS's own, mended

!macro words name english french arabic
    LangString ${name} ${LANG_ENGLISH} "${english}"
    LangString ${name} ${LANG_FRENCH} "${french}"
    LangString ${name} ${LANG_ARABIC} "${arabic}"
!macroend

!insertmacro words licences_note \
    "The licences of all parts are installed in the folder “licences”." \
    "Les licences de tous les composants sont installées dans le dossier « licences »." \
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
    "A user of this computer has a copy of offsim $0 of their own, in “$1”. It is not updated with the one for all users; the user may uninstall it under “Apps”." \
    "Un utilisateur de cet ordinateur a une copie personnelle d’offsim $0, dans « $1 ». Elle n’est pas mise à jour avec celle de tous les utilisateurs ; il peut la désinstaller dans « Applications »." \
    "لدى أحد مستخدمي هذا الحاسوب نسخة خاصة من offsim $0 في «$1». لا تُحدَّث مع النسخة المثبتة لجميع المستخدمين؛ ويمكنه إلغاء تثبيتها من «التطبيقات»."
!insertmacro words copy_for_all \
    "offsim $0 is installed on this computer for all users. A copy of your own would not be updated with it." \
    "offsim $0 est installé sur cet ordinateur pour tous les utilisateurs. Une copie personnelle ne serait pas mise à jour avec lui." \
    "برنامج offsim $0 مثبت على هذا الحاسوب لجميع المستخدمين. لن تُحدَّث نسختك الخاصة معه."
!insertmacro words install_own \
    "Install one all the same?" \
    "L’installer quand même ?" \
    "هل تريد تثبيتها رغم ذلك؟"
!insertmacro words not_ours \
    "The folder “$INSTDIR” holds something else that is called “$0”. Choose another folder." \
    "Le dossier « $INSTDIR » contient autre chose nommé « $0 ». Choisissez un autre dossier." \
    "يحتوي المجلد «$INSTDIR» على شيء آخر باسم «$0». اختر مجلدًا آخر."
!insertmacro words too_long \
    "The folder’s name is too long: offsim needs one of at most ${LONGEST} characters. Choose another folder." \
    "Le nom du dossier est trop long : offsim en demande un de ${LONGEST} caractères au plus. Choisissez un autre dossier." \
    "اسم المجلد طويل جدًا: يحتاج offsim إلى اسم لا يتجاوز ${LONGEST} حرفًا. اختر مجلدًا آخر."
!insertmacro words no_room \
    "There is not enough room on the disk: offsim needs $0 MB free, an update, too. Make room, or choose a folder on another disk. Nothing was changed." \
    "L’espace disque est insuffisant : offsim demande $0 Mo libres, même pour une mise à jour. Libérez de l’espace ou choisissez un dossier sur un autre disque. Rien n’a été modifié." \
    "لا توجد مساحة كافية على القرص: يحتاج offsim إلى $0 ميغابايت، وكذلك عند التحديث. أفرغ بعض المساحة أو اختر مجلدًا على قرص آخر. لم يتغير شيء."
!insertmacro words cannot_write \
    "The folder “$INSTDIR” cannot be written to. Choose another folder. Nothing was changed." \
    "Impossible d’écrire dans le dossier « $INSTDIR ». Choisissez un autre dossier. Rien n’a été modifié." \
    "لا يمكن الكتابة في المجلد «$INSTDIR». اختر مجلدًا آخر. لم يتغير شيء."
!insertmacro words cannot_write_file \
    "The file “$0” cannot be written; the disk may be full. Try again, or cancel: an older version of offsim still works." \
    "Impossible d’écrire le fichier « $0 » ; le disque est peut-être plein. Réessayez ou annulez : une version précédente d’offsim fonctionne toujours." \
    "تعذرت كتابة الملف «$0»؛ قد يكون القرص ممتلئًا. أعد المحاولة أو ألغِ: يبقى الإصدار السابق من offsim صالحًا."
!insertmacro words stopped \
    "The installation stopped halfway: not all files could be written. Make room on the disk and start again; an older version of offsim still works." \
    "L’installation s’est arrêtée en cours de route : tous les fichiers n’ont pas pu être écrits. Libérez de l’espace et recommencez ; une version précédente d’offsim fonctionne toujours." \
    "توقف التثبيت قبل اكتماله: تعذرت كتابة جميع الملفات. أفرغ بعض المساحة وأعد المحاولة؛ يبقى الإصدار السابق من offsim صالحًا."
!insertmacro words remove_settings \
    "Remove your settings and the error log, too? Your documents are kept either way." \
    "Supprimer aussi vos réglages et le journal des erreurs ? Vos documents sont conservés dans tous les cas." \
    "هل تريد أيضًا حذف إعداداتك وسجل الأخطاء؟ تبقى مستنداتك محفوظة في كل الأحوال."
