// Swift cannot call functions with a variable number of arguments, so each kind of value has a function of its own here.
// The names in parentheses keep the checking macros of the same names away.
#include <curl/curl.h>

static inline CURLcode ccurl_start(void) {
    return curl_global_init(CURL_GLOBAL_DEFAULT);
}

static inline CURLcode ccurl_set_number(CURL *handle, CURLoption option, long value) {
    return (curl_easy_setopt)(handle, option, value);
}

static inline CURLcode ccurl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
    return (curl_easy_setopt)(handle, option, value);
}

static inline CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value) {
    return (curl_easy_setopt)(handle, option, value);
}

static inline CURLcode ccurl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return (curl_easy_setopt)(handle, option, value);
}

static inline CURLcode ccurl_set_reader(CURL *handle, curl_read_callback reader, void *context) {
    CURLcode result = (curl_easy_setopt)(handle, CURLOPT_READFUNCTION, reader);
    return result != CURLE_OK ? result : (curl_easy_setopt)(handle, CURLOPT_READDATA, context);
}

static inline CURLcode ccurl_set_writer(CURL *handle, curl_write_callback writer, void *context) {
    CURLcode result = (curl_easy_setopt)(handle, CURLOPT_WRITEFUNCTION, writer);
    return result != CURLE_OK ? result : (curl_easy_setopt)(handle, CURLOPT_WRITEDATA, context);
}

static inline CURLcode ccurl_get_number(CURL *handle, CURLINFO info, long *value) {
    return (curl_easy_getinfo)(handle, info, value);
}
