package unixproc.c.call;

import java.util.List;

/** Rows of the table: sockets, and descriptors that travel through them. */
final class SocketCallRows {
    static final List<CallRow> ROWS = List.of(
            new CallRow(
                    """
                    int socketpair(int domain:CONSTANT = AF_UNIX, int type:CONSTANT = SOCK_STREAM, int protocol = 0, int sv[2])
                    int socketpair(int sv[2])
                    """,
                    "2",
                    "Makes two sockets that are connected to each other.",
                    "互いにつながった2つのソケットを作ります。",
                    "EAFNOSUPPORT EFAULT EMFILE ENFILE EOPNOTSUPP EPROTONOSUPPORT"),
            new CallRow(
                    "int socket(int domain:CONSTANT = AF_INET, int type:CONSTANT = SOCK_STREAM, int protocol = 0)",
                    "2",
                    "Makes a socket that is not connected yet.",
                    "まだどこにもつながっていないソケットを作ります。",
                    "EACCES EAFNOSUPPORT EINVAL EMFILE ENFILE ENOBUFS ENOMEM EPROTONOSUPPORT"),
            new CallRow(
                    """
                    int bind(int sockfd, const struct sockaddr *addr, socklen_t addrlen = sizeof(addr))
                    int bind(int sockfd, const char *address, int port)
                    int bind(int sockfd, const char *path)
                    """,
                    "2",
                    "Gives a socket its own address; port 0 means any free one.",
                    "ソケットに自分のアドレスを付けます。ポート0なら空いている番号になります。",
                    "EACCES EADDRINUSE EADDRNOTAVAIL EBADF EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR ENOTSOCK EROFS"),
            new CallRow(
                    "int listen(int sockfd, int backlog = SOMAXCONN)",
                    "2",
                    "Makes a socket take connections.",
                    "ソケットを接続待ちの状態にします。",
                    "EADDRINUSE EBADF ENOTSOCK EOPNOTSUPP"),
            new CallRow(
                    "int accept(int sockfd, struct sockaddr *addr = NULL, socklen_t *addrlen = NULL)",
                    "2 blocks",
                    "Waits for a connection and gives a descriptor for it.",
                    "接続が来るのを待ち、そのためのディスクリプタを返します。",
                    "EAGAIN EBADF ECONNABORTED EFAULT EINTR EINVAL EMFILE ENFILE ENOBUFS ENOMEM ENOTSOCK EOPNOTSUPP EPERM EPROTO"),
            new CallRow(
                    """
                    int connect(int sockfd, const struct sockaddr *addr, socklen_t addrlen = sizeof(addr))
                    int connect(int sockfd, const char *address, int port)
                    int connect(int sockfd, const char *path)
                    """,
                    "2 blocks",
                    "Connects a socket to an address.",
                    "ソケットを相手のアドレスに接続します。",
                    "EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EALREADY EBADF ECONNREFUSED EFAULT EINPROGRESS EINTR EISCONN ENETUNREACH ENOENT ENOTSOCK EPERM EPROTOTYPE ETIMEDOUT"),
            new CallRow(
                    "int getsockname(int sockfd, struct sockaddr *addr = &addr, socklen_t *addrlen = &addrlen)",
                    "2",
                    "Gives the address a socket has.",
                    "ソケットに付いているアドレスを調べます。",
                    "EBADF EFAULT EINVAL ENOBUFS ENOTSOCK"),
            new CallRow(
                    "int setsockopt(int sockfd, int level:CONSTANT = SOL_SOCKET, int optname:CONSTANT, const void *optval, socklen_t optlen)",
                    "2",
                    "Sets an option of a socket, such as SO_REUSEADDR.",
                    "SO_REUSEADDRなど、ソケットのオプションを設定します。",
                    "EBADF EFAULT EINVAL ENOPROTOOPT ENOTSOCK"),
            new CallRow(
                    "int shutdown(int sockfd, int how:CONSTANT = SHUT_RDWR)",
                    "2",
                    "Ends one or both directions of a connection, whoever else holds the socket.",
                    "ほかに誰がソケットを持っていても、接続の片方または両方の向きを終わらせます。",
                    "EBADF EINVAL ENOTCONN ENOTSOCK"),
            new CallRow(
                    "ssize_t send(int sockfd, const void *buf, size_t len = strlen(buf), int flags:CONSTANT = 0)",
                    "2 blocks",
                    "Sends bytes through a connected socket.",
                    "接続済みのソケットにバイト列を送ります。",
                    "EACCES EAGAIN EALREADY EBADF ECONNRESET EDESTADDRREQ EFAULT EINTR EINVAL EISCONN EMSGSIZE ENOBUFS ENOMEM ENOTCONN ENOTSOCK EOPNOTSUPP EPIPE"),
            new CallRow(
                    "ssize_t recv(int sockfd, void *buf, size_t len, int flags:CONSTANT = 0)",
                    "2 blocks",
                    "Receives up to len bytes from a socket; 0 means the other end is closed.",
                    "ソケットから最大lenバイトを受け取ります。0は相手が閉じたことを表します。",
                    "EAGAIN EBADF ECONNREFUSED EFAULT EINTR EINVAL ENOMEM ENOTCONN ENOTSOCK"),
            new CallRow(
                    "int send_fd(int sockfd, int fd)",
                    "0",
                    "Passes a descriptor to whoever reads the other end of a Unix socket.",
                    "Unixソケットの相手側を読むプロセスに、ディスクリプタを渡します。",
                    "EAGAIN EBADF EINVAL ENOTCONN ENOTSOCK EPIPE ETOOMANYREFS"),
            new CallRow(
                    "int recv_fd(int sockfd)",
                    "0 blocks",
                    "Receives a descriptor that was passed with send_fd.",
                    "send_fdで渡されたディスクリプタを受け取ります。",
                    "EAGAIN EBADF EINTR EINVAL EMFILE ENOTCONN ENOTSOCK"));

    private SocketCallRows() {}
}
