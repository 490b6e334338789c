; The installer: per user unless told /ALLUSERS, silent with /S, into another folder with /D=FOLDER (last, without quotes).
; makensis is given VERSION, NUMBERS, TREE (the files to install), WORK (icon, licence text), SIZE (KiB) and OUTPUT.
;
; Everything is unpacked beside the installed version first and then takes its place by renaming, so that an installation
; that stops halfway leaves the older version as it was.
;
; It ends with 0 done, 1 given up, 2 stopped halfway, 3 offsim is running, 4 installed for all users already,
; 5 no administrator, 6 the folder holds something else, 7 no room, 8 Windows is too old, 9 cannot write there.

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

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\offsim"
!define CLASSES "Software\Classes"
!define OLDEST_WINDOWS 17763 ; Windows 10, version 1809, the oldest that Qt 6.11 runs on
!define MUTEX "Global\offsim-is-running"

Name "offsim"
OutFile "${OUTPUT}"
BrandingText "offsim ${VERSION}"
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
!define MUI_ABORTWARNING
!define MUI_LICENSEPAGE_BUTTON $(^NextBtn)
!define MUI_LICENSEPAGE_TEXT_BOTTOM "$(licences_note)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\offsim.exe"
!insertmacro MUI_PAGE_LICENSE "${WORK}/licences.txt"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE check_folder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include words.nsh

Var all_users ; 1 or 0
Var previous ; the folder of the version that is installed, or nothing

!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"'
!endif

; ---------------------------------------------------------------- shared

; Says a sentence, unless nobody is to be asked, and ends.
!macro refuse code words
    SetErrorLevel ${code}
    MessageBox MB_OK|MB_ICONEXCLAMATION "${words}" /SD IDOK
    Quit
!macroend

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

; Removes what an installation put into a folder, and the folder where nothing else is in it.
!macro remove_program folder
    RMDir /r "${folder}\runtime"
    RMDir /r "${folder}\licences"
    Delete "${folder}\offsim.exe"
    Delete "${folder}\offsim-cli.exe"
    Delete "${folder}\uninstall.exe"
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

; A copy of one's own beside the one for all grows old unseen.
Function find_other_kind
    ${If} $all_users = 1
        ReadRegStr $0 HKCU "${KEY}" "DisplayVersion"
        ${If} $0 != ""
            MessageBox MB_OK|MB_ICONINFORMATION "$(own_copy)" /SD IDOK
        ${EndIf}
    ${Else}
        ReadRegStr $0 HKLM "${KEY}" "DisplayVersion"
        ${If} $0 != ""
            SetErrorLevel 4
            MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(copy_for_all)" /SD IDNO IDYES own
            Quit
            own:
            SetErrorLevel 0
        ${EndIf}
    ${EndIf}
FunctionEnd

Function check_folder
    ${If} ${FileExists} "$INSTDIR\runtime\*.*"
    ${AndIfNot} ${FileExists} "$INSTDIR\runtime\files.txt"
        !insertmacro refuse 6 "$(not_ours)"
    ${EndIf}
FunctionEnd

Function check_room
    System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l .r0, p 0, p 0) i .r1'
    ${If} $1 <> 0
        System::Int64Op $0 / 1024
        Pop $0
        System::Int64Op $0 < ${SIZE}
        Pop $1
        ${If} $1 = 1
            RMDir "$INSTDIR"
            !insertmacro refuse 7 "$(no_room)"
        ${EndIf}
    ${EndIf}
FunctionEnd

Section "offsim"
    SectionIn RO
    Call check_folder
    ClearErrors
    CreateDirectory "$INSTDIR"
    RMDir /r "$INSTDIR\new"
    Call check_room
    SetOutPath "$INSTDIR\new"
    ${If} ${Errors}
        !insertmacro refuse 9 "$(cannot_write)"
    ${EndIf}
    File /r "${TREE}/*"
    WriteUninstaller "$INSTDIR\new\uninstall.exe"
    SetOutPath "$INSTDIR"
    Call take_place
    Call register
SectionEnd

; What was unpacked takes the place of the older version, or the older version stays.
Function take_place
    RMDir /r "$INSTDIR\old"
    CreateDirectory "$INSTDIR\old"
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\runtime\*.*"
        Rename "$INSTDIR\runtime" "$INSTDIR\old\runtime"
        ${If} ${Errors}
            RMDir /r "$INSTDIR\new"
            RMDir "$INSTDIR\old"
            !insertmacro refuse 3 "$(is_running)"
        ${EndIf}
    ${EndIf}
    RMDir /r "$INSTDIR\licences"
    Delete "$INSTDIR\offsim.exe"
    Delete "$INSTDIR\offsim-cli.exe"
    Delete "$INSTDIR\uninstall.exe"
    Rename "$INSTDIR\new\runtime" "$INSTDIR\runtime"
    Rename "$INSTDIR\new\licences" "$INSTDIR\licences"
    Rename "$INSTDIR\new\offsim.exe" "$INSTDIR\offsim.exe"
    Rename "$INSTDIR\new\offsim-cli.exe" "$INSTDIR\offsim-cli.exe"
    Rename "$INSTDIR\new\uninstall.exe" "$INSTDIR\uninstall.exe"
    RMDir /r "$INSTDIR\new"
    RMDir /r "$INSTDIR\old"
    ${If} $previous != ""
    ${AndIf} $previous != $INSTDIR
        !insertmacro remove_program $previous
        RMDir "$previous"
    ${EndIf}
FunctionEnd

Function .onInstFailed
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR\new"
    RMDir "$INSTDIR"
    SetErrorLevel 2
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
    ${IfNot} ${FileExists} "$INSTDIR\runtime\files.txt"
    ${AndIf} ${FileExists} "$INSTDIR\runtime\*.*"
        !insertmacro refuse 6 "$(not_ours)"
    ${EndIf}
    !insertmacro remove_program "$INSTDIR"
    RMDir /r "$INSTDIR\new"
    RMDir /r "$INSTDIR\old"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
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
