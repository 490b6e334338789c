/* What the launchers say themselves, in the language of the computer. */
#ifndef OFFSIM_WORDS_H
#define OFFSIM_WORDS_H

#include <windows.h>

typedef struct {
    LANGID language;
    int right_to_left;
    const wchar_t *damaged; /* %ls: the file */
    const wchar_t *failed;
} Words;

static const Words *words(void)
{
    static const Words all[] = {
        {LANG_FRENCH, 0,
         L"L’installation d’offsim est endommagée : le fichier « %ls » est absent ou modifié.\n"
         L"Réinstallez offsim ; vos documents et vos réglages sont conservés.",
         L"offsim n’a pas pu démarrer. Réinstallez offsim ; vos documents et vos réglages sont conservés."},
        {LANG_ARABIC, 1,
         L"تثبيت offsim تالف: الملف «%ls» غير موجود أو تم تغييره.\n"
         L"أعد تثبيت offsim؛ مستنداتك وإعداداتك محفوظة.",
         L"تعذر تشغيل offsim. أعد تثبيت offsim؛ مستنداتك وإعداداتك محفوظة."},
        {LANG_ENGLISH, 0,
         L"This installation of offsim is damaged: the file “%ls” is missing or has been changed.\n"
         L"Install offsim again; your documents and settings are kept.",
         L"offsim could not start. Install offsim again; your documents and settings are kept."},
    };
    size_t last = sizeof all / sizeof *all - 1;
    for (size_t i = 0; i < last; i++)
        if (PRIMARYLANGID(GetUserDefaultUILanguage()) == all[i].language)
            return &all[i];
    return &all[last];
}

#endif
