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
    struct sockaddr_in addr = { .sin_family = AF_INET, .sin_port = 0 };
    socklen_t len = sizeof addr;
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    addr.sin_addr.s_addr = inet_addr("127.0.0.1");
    if (bind(fd, (struct sockaddr *) &addr, sizeof addr) == -1) {
        perror("bind");
        exit(1);
    }
    getsockname(fd, (struct sockaddr *) &addr, &len);
    if (fork() == 0) {
        int out = socket(AF_INET, SOCK_DGRAM, 0);
        int n = sendto(out, "first", 5, 0, (struct sockaddr *) &addr, sizeof addr);
        sendto(out, "second one", 10, 0, (struct sockaddr *) &addr, sizeof addr);
        exit(n);
    }
    char buf[100];
    for (int i = 0; i < 2; i++) {
        int n = recvfrom(fd, buf, sizeof buf - 1, 0, NULL, NULL);
        buf[n] = '\0';
        printf("packet of %d bytes: \"%s\"\n", n, buf);
    }
    int status;
    wait(&status);
    printf("sent %d\n", WEXITSTATUS(status));
    return 0;
}
