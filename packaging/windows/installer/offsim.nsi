; The installer: per user unless told /ALLUSERS, silent with /S, into another folder with /D=FOLDER (last, without quotes).
; makensis is given VERSION, NUMBERS, TREE (the files to install), WORK (drawings, licence text, Arabic), SIZE and ROOM
; (what they hold and what they take on a disk, KiB), LONGEST (letters in a folder's name at most), NEW (where place.nsh
; unpacks) and OUTPUT.
;
; It ends with 0 done, 1 given up, 2 stopped halfway, 3 offsim is running, 4 installed for all users already,
; 5 no administrator, 6 the folder holds something else, 7 no room, 8 Windows is too old, 9 cannot write there,
; 10 the folder's name is too long. Silently, too, it says why: on its standard error.

Unicode true
Target amd64-unicode
!ifdef QUICK ; for tests, which build a second one
    SetCompressor zlib
!else
    SetCompressor /SOLID lzma
    SetCompressorDictSize 64
!endif
ManifestDPIAware true
ManifestSupportedOS Win10
ManifestLongPathAware true
RequestExecutionLevel user
AllowSkipFiles off ; a file that cannot be written ends it, silently or not
FileErrorText "$(cannot_write_file)" "$(cannot_write_file)"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Util.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\offsim"
!define CLASSES "Software\Classes"
!define OLDEST_WINDOWS 17763 ; Windows 10, version 1809, the oldest that Qt 6.11 runs on
!define MUTEX "Global\offsim-is-running"

Name "offsim"
OutFile "${OUTPUT}"
BrandingText "offsim ${VERSION} " ; Arabic's mirrored page cuts the last letter
VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "offsim"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "offsim"
VIAddVersionKey /LANG=0 "CompanyName" "offsim contributors"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT licence"

!define MUI_ICON "${WORK}/offsim.ico"
!define MUI_UNICON "${WORK}/offsim.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${WORK}/side.bmp"
!define MUI_ABORTWARNING
!define MUI_LICENSEPAGE_BUTTON $(^NextBtn)
!define MUI_LICENSEPAGE_TEXT_BOTTOM "$(licences_note)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\offsim.exe"
!insertmacro MUI_PAGE_LICENSE "${WORK}/licences.txt"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE leave_folder_page
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include words.nsh

Var all_users ; 1 or 0
Var previous ; the folder of the version that is installed, or nothing
Var status ; what is wrong with the folder, as the status it ends with; 0 where nothing is
Var fault ; and in words

!include say.nsh
!include place.nsh

!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"'
!endif

!macro refuse_while_running
    System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "${MUTEX}") p .r0 ?e'
    Pop $1
    ${If} $0 P<> 0
        System::Call 'kernel32::CloseHandle(p r0)'
    ${EndIf}
    ${If} $0 P<> 0
    ${OrIf} $1 = 5 ; it runs under another name, which denies us a look
        !insertmacro refuse 3 "$(is_running)"
    ${EndIf}
!macroend

!macro use_context
    SetRegView 64
    ${If} $all_users = 1
        SetShellVarContext all
    ${Else}
        SetShellVarContext current
    ${EndIf}
!macroend

; ---------------------------------------------------------------- install

Function .onInit
    SetRegView 64
    ReadRegStr $0 HKLM "Software\Microsoft\Windows NT\CurrentVersion" "CurrentBuildNumber"
    ${If} $0 < ${OLDEST_WINDOWS}
        !insertmacro refuse 8 "$(too_old)"
    ${EndIf}
    StrCpy $all_users 0
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/ALLUSERS" $1
    ${IfNot} ${Errors}
        StrCpy $all_users 1
    ${EndIf}
    !insertmacro use_context
    Call check_rights
    !insertmacro refuse_while_running
    Call find_other_kind
    ReadRegStr $previous SHCTX "${KEY}" "InstallLocation"
    ${If} $INSTDIR == ""
        StrCpy $INSTDIR $previous
    ${EndIf}
    ${If} $INSTDIR == ""
        ${If} $all_users = 1
            StrCpy $INSTDIR "$PROGRAMFILES64\offsim"
        ${Else}
            StrCpy $INSTDIR "$LOCALAPPDATA\Programs\offsim"
        ${EndIf}
    ${EndIf}
FunctionEnd

Function check_rights
    ${If} $all_users = 1
        UserInfo::GetAccountType
        Pop $0
        ${If} $0 != "Admin"
            !insertmacro refuse 5 "$(no_administrator)"
        ${EndIf}
    ${EndIf}
FunctionEnd

; A copy of one's own beside the one for all grows old unseen. Registries of users who are not logged in are not there.
Function find_other_kind
    ${If} $all_users = 1
        StrCpy $2 0
        ${Do}
            EnumRegKey $3 HKU "" $2
            ${IfThen} $3 == "" ${|} ${ExitDo} ${|}
            IntOp $2 $2 + 1
            ReadRegStr $0 HKU "$3\${KEY}" "DisplayVersion"
            ReadRegStr $1 HKU "$3\${KEY}" "InstallLocation"
            ${If} $0 != ""
                !insertmacro say MB_ICONINFORMATION "$(own_copy)"
            ${EndIf}
        ${Loop}
    ${Else}
        ReadRegStr $0 HKLM "${KEY}" "DisplayVersion"
        ${If} $0 != ""
            SetErrorLevel 4
            !insertmacro print "$(copy_for_all)"
            MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(copy_for_all) $(install_own)" /SD IDNO IDYES own
            Quit
            own:
            SetErrorLevel 0
        ${EndIf}
    ${EndIf}
FunctionEnd

; At the page another folder can be chosen; silently there is nobody to choose one.
Function leave_folder_page
    Call look_at_folder
    ${If} $status <> 0
        !insertmacro say MB_ICONEXCLAMATION "$fault"
        Abort
    ${EndIf}
FunctionEnd

Section "offsim"
    SectionIn RO
    Call look_at_folder
    ${If} $status <> 0
        !insertmacro refuse $status "$fault"
    ${EndIf}
    Call make_staging
    SetOutPath "$INSTDIR\${NEW}"
    File /r "${TREE}/*"
    ClearErrors
    WriteUninstaller "$INSTDIR\${NEW}\uninstall.exe"
    ${If} ${Errors}
        Abort
    ${EndIf}
    SetOutPath "$INSTDIR"
    Call take_place
    Call register
SectionEnd

Function .onInstFailed
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR\${NEW}"
    RMDir "$INSTDIR"
    SetErrorLevel 2
    !insertmacro print "$(stopped)"
FunctionEnd

Function register
    CreateShortcut "$SMPROGRAMS\offsim.lnk" "$INSTDIR\offsim.exe"
    WriteRegStr SHCTX "${CLASSES}\.offsim" "" "offsim.document"
    WriteRegStr SHCTX "${CLASSES}\offsim.document" "" "$(document)"
    WriteRegStr SHCTX "${CLASSES}\offsim.document\DefaultIcon" "" "$INSTDIR\offsim.exe,0"
    WriteRegStr SHCTX "${CLASSES}\offsim.document\shell\open\command" "" '"$INSTDIR\offsim.exe" "%1"'
    WriteRegStr SHCTX "${KEY}" "DisplayName" "offsim"
    WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\offsim.exe,0"
    WriteRegStr SHCTX "${KEY}" "Publisher" "offsim contributors"
    WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" ${SIZE}
    WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
    ${If} $all_users = 1
        StrCpy $0 " /ALLUSERS"
    ${Else}
        StrCpy $0 ""
    ${EndIf}
    WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"$0'
    WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S$0'
    ${RefreshShellIcons}
FunctionEnd

; ---------------------------------------------------------------- uninstall

Function un.onInit
    SetRegView 64
    StrCpy $all_users 0
    ReadRegStr $0 HKLM "${KEY}" "InstallLocation"
    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 "/ALLUSERS" $1
    ${IfNot} ${Errors}
    ${OrIf} $0 == $INSTDIR
        StrCpy $all_users 1
        UserInfo::GetAccountType
        Pop $0
        ${If} $0 != "Admin"
            !insertmacro refuse 5 "$(no_administrator)"
        ${EndIf}
    ${EndIf}
    !insertmacro use_context
    !insertmacro refuse_while_running
FunctionEnd

Section "Uninstall"
    ${If} ${FileExists} "$INSTDIR\runtime"
    ${AndIfNot} ${FileExists} "$INSTDIR\runtime\files.txt"
    ${AndIfNot} ${FileExists} "$INSTDIR\offsim.exe"
        StrCpy $0 "runtime"
        !insertmacro refuse 6 "$(not_ours)"
    ${EndIf}
    SetOutPath "$TEMP"
    !insertmacro remove_program "$INSTDIR"
    Delete "$SMPROGRAMS\offsim.lnk"
    DeleteRegKey SHCTX "${CLASSES}\offsim.document"
    ReadRegStr $0 SHCTX "${CLASSES}\.offsim" ""
    ${If} $0 == "offsim.document"
        DeleteRegKey SHCTX "${CLASSES}\.offsim"
    ${EndIf}
    DeleteRegKey SHCTX "${KEY}"
    ${RefreshShellIcons}
    Call un.settings
SectionEnd

Function un.settings
    SetShellVarContext current
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(remove_settings)" /SD IDNO IDNO kept
    RMDir /r "$APPDATA\offsim"
    RMDir /r "$LOCALAPPDATA\offsim"
    kept:
FunctionEnd
