// Swift does not import a structure with an array as large as the one inside `struct crypt_data`, so its size is asked for here.
#include <crypt.h>

static inline int ccrypt_size(void) {
    return (int)sizeof(struct crypt_data);
}
