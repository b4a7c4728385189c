int truncate(const char *path, off_t length) {
    int fd = open(path, O_WRONLY);
    if (fd < 0)
        return -1;
    int done = ftruncate(fd, length);
    close(fd);
    return done;
}
