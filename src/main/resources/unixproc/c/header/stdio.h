int remove(const char *path) {
    int gone = unlink(path);
    return gone < 0 && errno == EISDIR ? rmdir(path) : gone;
}
