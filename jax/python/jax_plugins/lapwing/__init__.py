"""The platform `lapwing` for JAX: any GPU that Metal, Vulkan or DX12 reaches.

JAX finds this module by its name and calls `initialize`; there is nothing to import.
"""

import pathlib

from . import callbacks, rules

_PLATFORM = "lapwing"


def initialize():
    """Registers the platform, and then how linear algebra is lowered for it."""
    from jax._src import xla_bridge

    # JAX warns of every platform that is not in this set, whatever it can do.
    known = getattr(xla_bridge, "_nonexperimental_plugins", None)
    if isinstance(known, set):
        known.add(_PLATFORM)
    xla_bridge.register_plugin(_PLATFORM, priority=400, library_path=str(_library()))
    rules.register(_PLATFORM)
    callbacks.register(_PLATFORM, _library())


def _library():
    """The shared library, which lies beside this file under the name that the system's libraries have."""
    folder = pathlib.Path(__file__).parent / "_library"
    for suffix in (".so", ".dylib", ".dll", ".pyd"):
        for path in sorted(folder.glob(f"*{suffix}")):
            return path
    raise ImportError(f"{folder} holds no shared library; install jax-lapwing again")
