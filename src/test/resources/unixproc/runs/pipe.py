import os

r, w = os.pipe()
if os.fork() == 0:
    os.close(r)
    os.write(w, b"through a pipe\n")
    os._exit(0)
os.close(w)
os.write(1, os.read(r, 100))
os.wait()
