package unixproc.c.call;

/** Rows of the table: sockets, and descriptors that travel through them. */
final class SocketCallRows {
    static final String TEXT = """
            int socketpair(int domain:CONSTANT = AF_UNIX, int type:CONSTANT = SOCK_STREAM, int protocol = 0, int sv[2])
            int socketpair(int sv[2])
                2: EAFNOSUPPORT EFAULT EMFILE ENFILE EOPNOTSUPP EPROTONOSUPPORT
            int socket(int domain:CONSTANT = AF_INET, int type:CONSTANT = SOCK_STREAM, int protocol = 0)
                2: EACCES EAFNOSUPPORT EINVAL EMFILE ENFILE ENOBUFS ENOMEM EPROTONOSUPPORT
            int bind(int sockfd, const struct sockaddr *addr, socklen_t addrlen = sizeof(addr))
            int bind(int sockfd, const char *address, int port)
            int bind(int sockfd, const char *path)
                2 makes_name: EACCES EADDRINUSE EADDRNOTAVAIL EBADF EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR ENOTSOCK EROFS
            int listen(int sockfd, int backlog = SOMAXCONN)
                2: EADDRINUSE EBADF ENOTSOCK EOPNOTSUPP
            int accept(int sockfd, struct sockaddr *addr = NULL, socklen_t *addrlen = NULL)
                2 blocks restarts: EAGAIN EBADF ECONNABORTED EFAULT EINTR EINVAL EMFILE ENFILE ENOBUFS ENOMEM ENOTSOCK EOPNOTSUPP EPERM EPROTO
            int connect(int sockfd, const struct sockaddr *addr, socklen_t addrlen = sizeof(addr))
            int connect(int sockfd, const char *address, int port)
            int connect(int sockfd, const char *path)
                2 blocks restarts: EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EALREADY EBADF ECONNREFUSED EFAULT EINPROGRESS EINTR EISCONN ENETUNREACH ENOENT ENOTSOCK EPERM EPROTOTYPE ETIMEDOUT
            int getsockname(int sockfd, struct sockaddr *addr = &addr, socklen_t *addrlen = &addrlen)
                2: EBADF EFAULT EINVAL ENOBUFS ENOTSOCK
            int setsockopt(int sockfd, int level:CONSTANT = SOL_SOCKET, int optname:CONSTANT, const void *optval, socklen_t optlen)
                2: EBADF EFAULT EINVAL ENOPROTOOPT ENOTSOCK
            int shutdown(int sockfd, int how:CONSTANT = SHUT_RDWR)
                2: EBADF EINVAL ENOTCONN ENOTSOCK
            ssize_t send(int sockfd, const void *buf, size_t len = strlen(buf), int flags:CONSTANT = 0)
                2 blocks restarts writes: EACCES EAGAIN EALREADY EBADF ECONNRESET EDESTADDRREQ EFAULT EINTR EINVAL EISCONN EMSGSIZE ENOBUFS ENOMEM ENOTCONN ENOTSOCK EOPNOTSUPP EPIPE
            ssize_t recv(int sockfd, void *buf, size_t len, int flags:CONSTANT = 0)
                2 blocks restarts: EAGAIN EBADF ECONNREFUSED EFAULT EINTR EINVAL ENOMEM ENOTCONN ENOTSOCK
            int send_fd(int sockfd, int fd)
                0: EAGAIN EBADF EINVAL ENOTCONN ENOTSOCK EPIPE ETOOMANYREFS
            int recv_fd(int sockfd)
                0 blocks restarts: EAGAIN EBADF EINTR EINVAL EMFILE ENOTCONN ENOTSOCK
            struct msghdr { void *msg_name; socklen_t msg_namelen; struct iovec *msg_iov; size_t msg_iovlen; void *msg_control; size_t msg_controllen; int msg_flags }
            struct cmsghdr { size_t cmsg_len; int cmsg_level; int cmsg_type }
            ssize_t sendmsg(int sockfd, const struct msghdr *msg, int flags:CONSTANT = 0)
                2 blocks restarts writes: EACCES EAGAIN EBADF ECONNRESET EFAULT EINTR EINVAL EMSGSIZE ENOBUFS ENOTCONN ENOTSOCK EOPNOTSUPP EPIPE
            ssize_t recvmsg(int sockfd, struct msghdr *msg, int flags:CONSTANT = 0)
                2 blocks restarts: EAGAIN EBADF ECONNREFUSED EFAULT EINTR EINVAL ENOTCONN ENOTSOCK
            ssize_t sendto(int sockfd, const void *buf, size_t len, int flags:CONSTANT, const struct sockaddr *addr, socklen_t addrlen)
                2 blocks restarts writes: EACCES EAGAIN EBADF ECONNREFUSED ECONNRESET EDESTADDRREQ EFAULT EINTR EINVAL EISCONN EMSGSIZE ENOBUFS ENOENT ENOTCONN ENOTSOCK EPIPE
            ssize_t recvfrom(int sockfd, void *buf, size_t len, int flags:CONSTANT, struct sockaddr *addr, socklen_t *addrlen)
                2 blocks restarts: EAGAIN EBADF ECONNREFUSED EFAULT EINTR EINVAL ENOTCONN ENOTSOCK
            int getpeername(int sockfd, struct sockaddr *addr = &addr, socklen_t *addrlen = &addrlen)
                2: EBADF EFAULT EINVAL ENOBUFS ENOTCONN ENOTSOCK
            int getsockopt(int sockfd, int level:CONSTANT, int optname:CONSTANT, void *optval:ADDRESS, socklen_t *optlen:ADDRESS)
                2: EBADF EFAULT EINVAL ENOPROTOOPT ENOTSOCK
            int ppoll(struct pollfd *fds:ADDRESS, nfds_t nfds, const struct timespec *timeout:ADDRESS, const sigset_t *sigmask:ADDRESS = NULL)
                2 blocks: EFAULT EINTR EINVAL ENOMEM
            int poll(struct pollfd *fds:ADDRESS, nfds_t nfds = 1, int timeout = -1)
                2 blocks: EFAULT EINTR EINVAL ENOMEM
            int select(int nfds, fd_set *readfds:ADDRESS = NULL, fd_set *writefds:ADDRESS = NULL, fd_set *exceptfds:ADDRESS = NULL, struct timeval *timeout:ADDRESS = NULL)
                2 blocks: EBADF EINTR EINVAL ENOMEM
            """;

    private SocketCallRows() {}
}
