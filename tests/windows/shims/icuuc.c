/* The functions of Windows' ICU that Qt imports; Qt then finds no further encoding, as on an older Windows. */
#define NOTHING(name) void *name(void) { return 0; }

NOTHING(UCNV_FROM_U_CALLBACK_SUBSTITUTE) NOTHING(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NOTHING(ucnv_cbFromUWriteUChars) NOTHING(ucnv_cbToUWriteUChars) NOTHING(ucnv_close) NOTHING(ucnv_countAvailable)
NOTHING(ucnv_fromUCountPending) NOTHING(ucnv_fromUnicode) NOTHING(ucnv_getAvailableName)
NOTHING(ucnv_getFromUCallBack) NOTHING(ucnv_getMaxCharSize) NOTHING(ucnv_getName) NOTHING(ucnv_getStandardName)
NOTHING(ucnv_getToUCallBack) NOTHING(ucnv_reset) NOTHING(ucnv_setFromUCallBack) NOTHING(ucnv_setToUCallBack)
NOTHING(ucnv_toUCountPending) NOTHING(ucnv_toUnicode)

void *ucnv_open(const char *name, int *error)
{
    (void)name;
    *error = 4; /* U_FILE_ACCESS_ERROR */
    return 0;
}
