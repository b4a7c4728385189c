#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/wait.h>

int main(void)
{
    struct sockaddr_in addr;
    socklen_t len = sizeof addr;
    int yes = 1;
    int listener = socket(AF_INET, SOCK_STREAM, 0);

    if (setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == -1) {
        perror("setsockopt");
        exit(1);
    }
    memset(&addr, 0, sizeof addr);
    addr.sin_family = AF_INET;
    addr.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    addr.sin_port = htons(0);
    if (bind(listener, (struct sockaddr *)&addr, sizeof addr) == -1) {
        perror("bind");
        exit(1);
    }
    getsockname(listener, (struct sockaddr *)&addr, &len);
    printf("bound to %s, port known: %d\n", inet_ntoa(addr.sin_addr), ntohs(addr.sin_port) != 0);
    listen(listener, 10);
    fflush(stdout);

    if (!fork()) {
        close(listener);
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        char buf[64];
        if (connect(fd, (struct sockaddr *)&addr, sizeof addr) == -1) {
            perror("connect");
            exit(1);
        }
        int n = recv(fd, buf, sizeof buf - 1, 0);
        buf[n] = '\0';
        printf("client: received '%s'\n", buf);
        exit(0);
    }
    struct sockaddr_in from;
    socklen_t size = sizeof from;
    int fd = accept(listener, (struct sockaddr *)&from, &size);
    printf("server: got connection from %s\n", inet_ntoa(from.sin_addr));
    fflush(stdout);
    send(fd, "Hello, world!", 13, 0);
    close(fd);
    wait(NULL);
    return 0;
}
