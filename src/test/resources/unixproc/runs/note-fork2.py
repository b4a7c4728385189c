import os

print("before", flush=True)
ret = os.fork()
if ret:
    pid, status = os.wait()
    print("parent", ret == pid, status)
else:
    print("child", ret)
