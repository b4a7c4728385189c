import os
import socket

server = socket.socket(socket.AF_UNIX)
server.bind("\0unixproc-test-%d" % os.getpid())
server.listen(5)
workers = []
for number in range(2):
    pid = os.fork()
    if pid == 0:
        for _ in range(2):
            connection, _ = server.accept()
            connection.sendall(connection.recv(100).upper())
            connection.close()
        os._exit(number)
    workers.append(pid)
answers = []
for word in (b"one", b"two", b"three", b"four"):
    client = socket.socket(socket.AF_UNIX)
    client.connect(server.getsockname())
    client.sendall(word)
    answers.append(client.recv(100).decode())
    client.close()
print(answers, sorted(os.WEXITSTATUS(os.waitpid(pid, 0)[1]) for pid in workers))
