import os

pid = os.posix_spawn("/bin/sh", ["sh", "-c", "exit 6"], os.environ)
print(os.WEXITSTATUS(os.waitpid(pid, 0)[1]))
