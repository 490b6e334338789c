; How a version takes the place of an older one, so that one of the two is whole whatever happens.
;
; Everything is unpacked into NEW beside the older version, once there is room for both. Then the older parts move to
; OLD and the new ones to where they belong: renaming needs no room and takes a moment. What fails there is put back; where
; the installer was killed there, OLD tells the next one, which puts it back first. OLD is renamed to GONE when all is done.

!define OLD "offsim-old"
!define GONE "offsim-gone"

!macro for_each_part do
    !insertmacro ${do} "runtime"
    !insertmacro ${do} "licences"
    !insertmacro ${do} "offsim.exe"
    !insertmacro ${do} "offsim-cli.exe"
    !insertmacro ${do} "uninstall.exe"
!macroend

!macro remove_part path
    RMDir /r "${path}"
    Delete "${path}"
!macroend

!macro remove_part_of_program part
    !insertmacro remove_part "$9\${part}"
!macroend

; Removes what an installation put into a folder, and the folder where nothing else is in it.
!macro remove_program folder
    StrCpy $9 "${folder}"
    !insertmacro for_each_part remove_part_of_program
    RMDir /r "$9\${NEW}"
    RMDir /r "$9\${OLD}"
    RMDir /r "$9\${GONE}"
    RMDir "$9"
!macroend

!macro move_part_away part
    ${If} ${FileExists} "$INSTDIR\${part}"
        Rename "$INSTDIR\${part}" "$INSTDIR\${OLD}\${part}"
    ${EndIf}
!macroend

!macro move_part_in part
    Rename "$INSTDIR\${NEW}\${part}" "$INSTDIR\${part}"
!macroend

!macro put_part_back part
    ${If} ${FileExists} "$INSTDIR\${OLD}\${part}"
        !insertmacro remove_part "$INSTDIR\${part}"
        Rename "$INSTDIR\${OLD}\${part}" "$INSTDIR\${part}"
    ${EndIf}
!macroend

; Refuses a folder whose parts of these names are not offsim's, or whose name leaves none for the files in it.
Function look_at_folder
    StrCpy $status 0
    StrLen $0 "$INSTDIR"
    ${If} $0 > ${LONGEST}
        StrCpy $status 10
        StrCpy $fault "$(too_long)"
    ${ElseIf} ${FileExists} "$INSTDIR\offsim.exe"
        Nop ; damaged or not, it is offsim's
    ${ElseIf} ${FileExists} "$INSTDIR\runtime"
    ${AndIfNot} ${FileExists} "$INSTDIR\runtime\files.txt"
        StrCpy $0 "runtime"
        StrCpy $status 6
        StrCpy $fault "$(not_ours)"
    ${ElseIf} ${FileExists} "$INSTDIR\licences"
    ${AndIfNot} ${FileExists} "$INSTDIR\licences\offsim.txt"
        StrCpy $0 "licences"
        StrCpy $status 6
        StrCpy $fault "$(not_ours)"
    ${EndIf}
FunctionEnd

; Makes the folder everything is unpacked into, where it can be made and there is room.
Function make_staging
    CreateDirectory "$INSTDIR"
    Call put_back
    RMDir /r "$INSTDIR\${NEW}"
    ClearErrors
    CreateDirectory "$INSTDIR\${NEW}"
    ${If} ${Errors}
        !insertmacro refuse 9 "$(cannot_write)"
    ${EndIf}
    System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l .r0, p 0, p 0) i .r1'
    ${If} $1 <> 0
        System::Int64Op $0 / 1024
        Pop $0
        System::Int64Op $0 < ${ROOM}
        Pop $1
        ${If} $1 = 1
            RMDir "$INSTDIR\${NEW}"
            RMDir "$INSTDIR"
            IntOp $0 ${ROOM} / 1024
            IntOp $0 $0 + 1
            !insertmacro refuse 7 "$(no_room)"
        ${EndIf}
    ${EndIf}
FunctionEnd

; What was unpacked takes the place of the older version, or the older version stays.
Function take_place
    RMDir /r "$INSTDIR\${GONE}"
    ClearErrors
    CreateDirectory "$INSTDIR\${OLD}"
    !insertmacro for_each_part move_part_away
    ${IfNot} ${Errors}
        !insertmacro for_each_part move_part_in
    ${EndIf}
    ${If} ${Errors}
        Call put_back
        RMDir /r "$INSTDIR\${NEW}"
        !insertmacro refuse 3 "$(is_running)"
    ${EndIf}
    Rename "$INSTDIR\${OLD}" "$INSTDIR\${GONE}"
    RMDir /r "$INSTDIR\${GONE}"
    RMDir "$INSTDIR\${NEW}"
    ${If} $previous != ""
    ${AndIf} $previous != $INSTDIR
        !insertmacro remove_program $previous
    ${EndIf}
FunctionEnd

; Undoes a change of place that did not come to its end.
Function put_back
    !insertmacro for_each_part put_part_back
    RMDir "$INSTDIR\${OLD}"
FunctionEnd
