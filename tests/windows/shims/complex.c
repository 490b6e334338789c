/* The C99 complex functions numpy asks of Windows' C runtime, which Wine 8 only announces.
 *
 * MSVC passes a complex number as a plain struct, and its long double is a double.
 */
#include <complex.h>
#include <math.h>

typedef struct { double re, im; } C;
typedef struct { float re, im; } F;

static double complex in(C z) { double complex w; __real__ w = z.re; __imag__ w = z.im; return w; }
static C out(double complex w) { C z = {__real__ w, __imag__ w}; return z; }
static float complex inf_(F z) { float complex w; __real__ w = z.re; __imag__ w = z.im; return w; }
static F outf(float complex w) { F z = {__real__ w, __imag__ w}; return z; }

#define ONE(name)                                                     \
    C shim_##name(C z) { return out(name(in(z))); }                    \
    C shim_##name##l(C z) { return out(name(in(z))); }                 \
    F shim_##name##f(F z) { return outf(name##f(inf_(z))); }
#define TO_REAL(name)                                                 \
    double shim_##name(C z) { return name(in(z)); }                    \
    double shim_##name##l(C z) { return name(in(z)); }                 \
    float shim_##name##f(F z) { return name##f(inf_(z)); }

ONE(cacos) ONE(cacosh) ONE(casin) ONE(casinh) ONE(catan) ONE(catanh) ONE(ccos) ONE(ccosh) ONE(cexp)
ONE(clog) ONE(csin) ONE(csinh) ONE(csqrt) ONE(ctan) ONE(ctanh)
TO_REAL(cabs) TO_REAL(carg) TO_REAL(creal) TO_REAL(cimag)
C shim_cpow(C x, C y) { return out(cpow(in(x), in(y))); }
C shim_cpowl(C x, C y) { return out(cpow(in(x), in(y))); }
F shim_cpowf(F x, F y) { return outf(cpowf(inf_(x), inf_(y))); }
