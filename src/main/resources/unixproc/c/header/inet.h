char *inet_ntoa(struct in_addr in) {
    static char text[16];
    inet_ntop(AF_INET, &in, text, sizeof text);
    return text;
}
