/* Stands in for Python with offsim in it: says what SAYS has, leaves it for whoever waits, and ends with ENDS. */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <stdlib.h>
#include <wchar.h>

#define WAITS "OFFSIM_LAST_WORDS"

BOOL WINAPI DllMain(HINSTANCE self, DWORD reason, void *reserved)
{
    (void)self, (void)reserved;
    return reason != DLL_PROCESS_ATTACH || LoadLibraryW(L"ucrtbase.dll"); /* which Python brings along */
}

__declspec(dllexport) int Py_Main(int count, wchar_t **words)
{
    char says[256] = "", waits[256] = "", ends[8] = "";
    DWORD length = GetEnvironmentVariableA("SAYS", says, sizeof says), written;
    (void)count, (void)words;
    if (length) {
        WriteFile(GetStdHandle(STD_ERROR_HANDLE), says, length, &written, NULL);
        if (GetEnvironmentVariableA(WAITS, waits, sizeof waits))
            SetEnvironmentVariableA(WAITS, says);
    }
    GetEnvironmentVariableA("ENDS", ends, sizeof ends);
    return atoi(ends);
}
