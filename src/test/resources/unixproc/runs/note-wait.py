import os
import sys
import time

if not os.fork():
    time.sleep(0.05)
    print("child done", flush=True)
    sys.exit(3)
print("parent done", os.WEXITSTATUS(os.wait()[1]))
