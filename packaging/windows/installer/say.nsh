; How the installer and the uninstaller speak: in a box, and silently on their standard error, in UTF-8.

; Writes $9 to the standard error, if there is one.
!macro print_9
    StrCpy $9 "$9$\r$\n"
    System::Call 'kernel32::WideCharToMultiByte(i 65001, i 0, w r9, i -1, p 0, i 0, p 0, p 0) i .r8'
    System::Alloc $8
    Pop $7
    System::Call 'kernel32::WideCharToMultiByte(i 65001, i 0, w r9, i -1, p r7, i r8, p 0, p 0)'
    IntOp $8 $8 - 1
    System::Call 'kernel32::GetStdHandle(i -12) p .r6'
    System::Call 'kernel32::WriteFile(p r6, p r7, i r8, *i .r5, p 0)'
    System::Free $7
!macroend

; Says a sentence where nobody is to be asked.
!macro print words
    ${If} ${Silent}
        StrCpy $9 "${words}"
        ${CallArtificialFunction} print_9
    ${EndIf}
!macroend

!macro say icon words
    !insertmacro print "${words}"
    MessageBox MB_OK|${icon} "${words}" /SD IDOK
!macroend

; Says a sentence and ends.
!macro refuse code words
    SetErrorLevel ${code}
    !insertmacro say MB_ICONEXCLAMATION "${words}"
    Quit
!macroend
