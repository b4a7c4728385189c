#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

static void give(int socket, int fd) {
    char byte = 'x';
    struct iovec part = {.iov_base = &byte, .iov_len = 1};
    union {
        char room[CMSG_SPACE(sizeof(int))];
        struct cmsghdr header;
    } control;
    struct msghdr message;
    memset(&message, 0, sizeof(message));
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.room;
    message.msg_controllen = sizeof(control.room);
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_len = CMSG_LEN(sizeof(int));
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    memcpy(CMSG_DATA(header), &fd, sizeof(int));
    printf("sent %zd\n", sendmsg(socket, &message, 0));
    fflush(stdout);
}

static int take(int socket) {
    char byte = 0;
    int fd = -1;
    struct iovec part = {&byte, 1};
    char room[64];
    struct msghdr message = {0};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = room;
    message.msg_controllen = sizeof(room);
    if (recvmsg(socket, &message, 0) != 1)
        return -1;
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    if (header != NULL && header->cmsg_type == SCM_RIGHTS)
        memcpy(&fd, CMSG_DATA(header), sizeof(fd));
    return fd;
}

int main(void) {
    int ends[2];
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
    pid_t pid = fork();
    if (pid == 0) {
        close(ends[0]);
        int fd = take(ends[1]);
        write(fd, "through it\n", 11);
        exit(fd >= 0 ? 0 : 1);
    }
    close(ends[1]);
    int p[2];
    pipe(p);
    give(ends[0], p[1]);
    close(p[1]);
    char text[32];
    ssize_t n = read(p[0], text, sizeof(text));
    int status;
    wait(&status);
    printf("%.*s%d\n", (int)n, text, WEXITSTATUS(status));
    char a[] = "two ", b[] = "parts\n";
    struct iovec both[2] = {{a, 4}, {b, 6}};
    writev(1, both, 2);
    return 0;
}
