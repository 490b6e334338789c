/* Starts offsim in this very process: loads the Python that lies in "runtime" and runs the module offsim.
 *
 * Compiled twice: offsim.exe (WINDOWED, no console; what goes wrong is told in a box) and offsim-cli.exe (console).
 * python.org's files stay as they were signed; "python313._pth" beside its DLL says where modules are found.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include "words.h"

#define LONGEST 32768
#define LAST_WORDS L"OFFSIM_LAST_WORDS"
#define RUNNING L"Global\\offsim-is-running" /* the installer and the uninstaller ask for it by this name */

typedef int (*Main)(int, wchar_t **);
typedef int (*PutEnvironment)(const wchar_t *);
typedef int (*AtExit)(void (*)(void));

static wchar_t home[LONGEST];
static wchar_t buffer[LONGEST];
static volatile LONG told;

static const wchar_t *beside(const wchar_t *name)
{
    static wchar_t path[LONGEST];
    _snwprintf(path, LONGEST - 1, L"%ls\\%ls", home, name);
    return path;
}

static void tell(const wchar_t *text)
{
    if (InterlockedExchange(&told, 1))
        return;
#ifdef WINDOWED
    UINT direction = words()->right_to_left ? MB_RTLREADING | MB_RIGHT : 0;
    MessageBoxW(NULL, text, L"offsim", MB_OK | MB_ICONERROR | MB_SETFOREGROUND | direction);
#else
    HANDLE error = GetStdHandle(STD_ERROR_HANDLE);
    static char encoded[4 * LONGEST];
    DWORD written;
    int length = WideCharToMultiByte(CP_UTF8, 0, text, -1, encoded, sizeof encoded - 1, NULL, NULL);
    if (length > 0) {
        encoded[length - 1] = '\n';
        WriteFile(error, encoded, length, &written, NULL);
    }
#endif
}

/* Returns the first file of "files.txt" (size, space, name; UTF-8) that is missing or has another size, or NULL. */
static const wchar_t *damaged_file(void)
{
    static wchar_t name[LONGEST];
    char line[2048];
    FILE *list = _wfopen(beside(L"runtime\\files.txt"), L"rb");
    if (!list)
        return L"runtime\\files.txt";
    while (fgets(line, sizeof line, list)) {
        char *end;
        unsigned long long size = strtoull(line, &end, 10);
        WIN32_FILE_ATTRIBUTE_DATA found;
        end[strcspn(end, "\r\n")] = 0;
        if (*end != ' ' || !MultiByteToWideChar(CP_UTF8, 0, end + 1, -1, name, LONGEST))
            continue;
        if (!GetFileAttributesExW(beside(name), GetFileExInfoStandard, &found) ||
            (((unsigned long long)found.nFileSizeHigh << 32) | found.nFileSizeLow) != size) {
            fclose(list);
            return name;
        }
    }
    fclose(list);
    return NULL;
}

static void tell_why_not(const wchar_t *last_words)
{
    static wchar_t text[3 * LONGEST];
    const wchar_t *damaged = damaged_file();
    if (damaged)
        _snwprintf(text, 3 * LONGEST - 1, words()->damaged, damaged);
    else if (last_words)
        _snwprintf(text, 3 * LONGEST - 1, L"%ls", last_words);
    else
        _snwprintf(text, 3 * LONGEST - 1, L"%ls", words()->failed);
    tell(text);
}

/* Python ends the process itself where it cannot even begin, as without its standard library. */
static void tell_at_exit(void)
{
    tell_why_not(NULL);
}

/* Takes away what another Python or another Qt on this computer may have left in the environment. */
static void clear_environment(PutEnvironment put)
{
    static const wchar_t *const hostile[] = {L"QT_PLUGIN_PATH", L"QT_QPA_PLATFORM", L"QT_QPA_PLATFORM_PLUGIN_PATH",
                                             L"QT_QPA_PLATFORMTHEME", L"QT_STYLE_OVERRIDE", L"PYQTGRAPH_QT_LIB"};
    wchar_t *all = GetEnvironmentStringsW();
    for (wchar_t *entry = all; entry && *entry; entry += wcslen(entry) + 1) {
        wchar_t *equals = wcschr(entry + 1, L'=');
        if (!_wcsnicmp(entry, L"PYTHON", 6) && equals) {
            _snwprintf(buffer, LONGEST - 1, L"%.*ls=", (int)(equals - entry), entry);
            put(buffer);
        }
    }
    FreeEnvironmentStringsW(all);
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++) {
        _snwprintf(buffer, LONGEST - 1, L"%ls=", hostile[i]);
        put(buffer);
    }
}

static void set_environment(PutEnvironment put)
{
    clear_environment(put);
    _snwprintf(buffer, LONGEST - 1, L"QT_PLUGIN_PATH=%ls", beside(L"runtime\\lib\\PySide6\\plugins"));
    put(buffer);
    if (GetFileAttributesW(beside(L"portable.txt")) != INVALID_FILE_ATTRIBUTES) {
        _snwprintf(buffer, LONGEST - 1, L"OFFSIM_SETTINGS=%ls", beside(L"settings"));
        put(buffer);
    }
    put(LAST_WORDS L"=-"); /* offsim leaves here what it says of its end */
}

static int run(int count, wchar_t **given)
{
    /* DLLs come from beside the program, from Windows and from where Python says; never from PATH. */
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    SetErrorMode(SEM_FAILCRITICALERRORS);
    HMODULE python = LoadLibraryExW(beside(L"runtime\\python313.dll"), NULL,
                                    LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    Main start = python ? (Main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    HMODULE runtime = GetModuleHandleW(L"ucrtbase.dll");
    PutEnvironment put = runtime ? (PutEnvironment)(void *)GetProcAddress(runtime, "_wputenv") : NULL;
    AtExit at_exit = runtime ? (AtExit)(void *)GetProcAddress(runtime, "_crt_atexit") : NULL;
    wchar_t **argv = calloc(count + 3, sizeof *argv);
    if (!start || !put || !argv) {
        tell_why_not(NULL);
        return 1;
    }
    set_environment(put);
    argv[0] = given[0];
    argv[1] = L"-m";
    argv[2] = L"offsim";
    for (int i = 1; i < count; i++)
        argv[i + 2] = given[i];
    if (at_exit)
        at_exit(tell_at_exit);
    int code = start(count + 2, argv);
    DWORD length = GetEnvironmentVariableW(LAST_WORDS, buffer, LONGEST);
    int spoke = length > 0 && length < LONGEST && wcscmp(buffer, L"-");
#ifdef WINDOWED
    if (code == 1 || (code && spoke))
        tell_why_not(spoke ? buffer : NULL);
#else
    if (code == 1 && (!spoke || damaged_file())) /* its words are on the console already */
        tell_why_not(NULL);
#endif
    told = 1; /* whatever happens from here on is no failure to start */
    return code;
}

int wmain(int count, wchar_t **given)
{
    DWORD length = GetModuleFileNameW(NULL, home, LONGEST);
    wchar_t *slash = length && length < LONGEST ? wcsrchr(home, L'\\') : NULL;
    if (!slash)
        return 1;
    *slash = 0;
    CreateMutexW(NULL, FALSE, RUNNING);
    return run(count, given);
}

#ifdef WINDOWED
int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, wchar_t *line, int show)
{
    (void)self, (void)before, (void)line, (void)show;
    return wmain(__argc, __wargv);
}
#endif
