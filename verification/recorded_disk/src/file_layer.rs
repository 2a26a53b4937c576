//! An SQLite file layer that passes everything on to the system's own and tells [`crate::disk`] what it did.
#![expect(unsafe_code, reason = "SQLite's file layer is a C interface")]

use std::ffi::{CStr, OsStr, c_char, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::sync::OnceLock;

use rusqlite::ffi::{
    self, sqlite3_file, sqlite3_filename, sqlite3_int64, sqlite3_io_methods, sqlite3_vfs, sqlite3_vfs_find,
    sqlite3_vfs_register,
};

use crate::disk;

/// The layer's name, registered when it is first asked for.
pub fn name() -> &'static str {
    static REGISTERED: OnceLock<()> = OnceLock::new();
    REGISTERED.get_or_init(register);
    "recording"
}

/// What SQLite allocates for an open file; the system layer's own file follows it in memory.
#[repr(C)]
struct RecordedFile {
    base: sqlite3_file,
    /// Null for files without a name, which aren't recorded.
    path: *mut PathBuf,
}

static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    // Version 2 has shared memory and no memory-mapped reads.
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

fn register() {
    // SAFETY: SQLite's default layer lives as long as the process; so does the copy of it, which is leaked. Its other
    // functions don't look at the structure they are called through, beyond the members that are copied.
    let code = unsafe {
        assert_eq!(ffi::sqlite3_initialize(), ffi::SQLITE_OK);
        let system = sqlite3_vfs_find(std::ptr::null());
        assert!(!system.is_null(), "there is a default file layer");
        let mut layer = *system;
        layer.pNext = std::ptr::null_mut();
        layer.zName = c"recording".as_ptr();
        layer.szOsFile = (*system).szOsFile + c_int::try_from(size_of::<RecordedFile>()).expect("a few bytes");
        layer.pAppData = system.cast();
        layer.xOpen = Some(open);
        layer.xDelete = Some(delete);
        sqlite3_vfs_register(Box::into_raw(Box::new(layer)), 0)
    };
    assert_eq!(code, ffi::SQLITE_OK);
}

/// The system's layer below ours.
unsafe fn system(layer: *mut sqlite3_vfs) -> *mut sqlite3_vfs {
    // SAFETY: `register` put it there.
    unsafe { (*layer).pAppData.cast() }
}

/// The system's file behind ours, and its methods.
unsafe fn below(file: *mut sqlite3_file) -> (*mut sqlite3_file, &'static sqlite3_io_methods) {
    // SAFETY: SQLite has allocated `szOsFile` bytes, ours and the system's; an open file has methods, which are static.
    unsafe {
        let inner: *mut sqlite3_file = file.cast::<RecordedFile>().add(1).cast();
        (inner, &*(*inner).pMethods)
    }
}

unsafe fn path_of<'a>(file: *mut sqlite3_file) -> Option<&'a PathBuf> {
    // SAFETY: `open` has put a leaked box or null there, which lives until `close`.
    unsafe { (*file.cast::<RecordedFile>()).path.as_ref() }
}

unsafe fn path_from(name: *const c_char) -> PathBuf {
    // SAFETY: SQLite's names end in a zero byte.
    PathBuf::from(OsStr::from_bytes(unsafe { CStr::from_ptr(name) }.to_bytes()))
}

unsafe extern "C" fn open(
    layer: *mut sqlite3_vfs,
    name: sqlite3_filename,
    file: *mut sqlite3_file,
    flags: c_int,
    out_flags: *mut c_int,
) -> c_int {
    // SAFETY: the arguments are passed on as they came, with the system's part of `file`.
    unsafe {
        let recorded = file.cast::<RecordedFile>();
        (*recorded).base.pMethods = std::ptr::null();
        (*recorded).path = std::ptr::null_mut();
        let inner: *mut sqlite3_file = recorded.add(1).cast();
        let system = system(layer);
        let code = (*system).xOpen.expect("a layer opens")(system, name, inner, flags, out_flags);
        if code == ffi::SQLITE_OK {
            if !name.is_null() {
                let path = path_from(name);
                disk::opened(&path);
                (*recorded).path = Box::into_raw(Box::new(path));
            }
            (*recorded).base.pMethods = &raw const METHODS;
        }
        code
    }
}

unsafe extern "C" fn delete(layer: *mut sqlite3_vfs, name: *const c_char, sync_directory: c_int) -> c_int {
    // SAFETY: as in `open`.
    unsafe {
        let system = system(layer);
        let code = (*system).xDelete.expect("a layer deletes")(system, name, sync_directory);
        if code == ffi::SQLITE_OK {
            disk::deleted(&path_from(name));
        }
        code
    }
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    // SAFETY: the file isn't used after this, so its path isn't either.
    unsafe {
        let (inner, methods) = below(file);
        let code = methods.xClose.expect("files close")(inner);
        let path = (*file.cast::<RecordedFile>()).path;
        if !path.is_null() {
            drop(Box::from_raw(path));
        }
        code
    }
}

unsafe extern "C" fn write(
    file: *mut sqlite3_file,
    data: *const c_void,
    length: c_int,
    offset: sqlite3_int64,
) -> c_int {
    // SAFETY: `data` has `length` bytes.
    unsafe {
        let path = path_of(file);
        if let Some(code) = path.and_then(|path| disk::before_write(path)) {
            return code;
        }
        let (inner, methods) = below(file);
        let code = methods.xWrite.expect("files write")(inner, data, length, offset);
        if let (ffi::SQLITE_OK, Some(path)) = (code, path) {
            let length = usize::try_from(length).expect("a length");
            let data = std::slice::from_raw_parts(data.cast::<u8>(), length);
            disk::written(path, usize::try_from(offset).expect("an offset"), data);
        }
        code
    }
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, size: sqlite3_int64) -> c_int {
    // SAFETY: passed on.
    unsafe {
        let (inner, methods) = below(file);
        let code = methods.xTruncate.expect("files truncate")(inner, size);
        if let (ffi::SQLITE_OK, Some(path)) = (code, path_of(file)) {
            disk::truncated(path, usize::try_from(size).expect("a size"));
        }
        code
    }
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, flags: c_int) -> c_int {
    // SAFETY: passed on.
    unsafe {
        let path = path_of(file);
        if path.is_some_and(|path| !disk::before_sync(path)) {
            return ffi::SQLITE_IOERR_FSYNC;
        }
        let (inner, methods) = below(file);
        let code = methods.xSync.expect("files sync")(inner, flags);
        if let (ffi::SQLITE_OK, Some(path)) = (code, path) {
            disk::synced(path);
        }
        code
    }
}

/// Functions that pass their arguments on to the system's file.
macro_rules! pass_on {
    ($($name:ident = $method:ident ( $($argument:ident : $kind:ty),* ) $(-> $answer:ty)?;)+) => { $(
        unsafe extern "C" fn $name(file: *mut sqlite3_file, $($argument: $kind),*) $(-> $answer)? {
            // SAFETY: passed on.
            unsafe {
                let (inner, methods) = below(file);
                methods.$method.expect("the system's files have this method")(inner, $($argument),*)
            }
        }
    )+ };
}

pass_on! {
    read = xRead(data: *mut c_void, length: c_int, offset: sqlite3_int64) -> c_int;
    file_size = xFileSize(size: *mut sqlite3_int64) -> c_int;
    lock = xLock(level: c_int) -> c_int;
    unlock = xUnlock(level: c_int) -> c_int;
    check_reserved_lock = xCheckReservedLock(answer: *mut c_int) -> c_int;
    file_control = xFileControl(operation: c_int, argument: *mut c_void) -> c_int;
    sector_size = xSectorSize() -> c_int;
    device_characteristics = xDeviceCharacteristics() -> c_int;
    shm_map = xShmMap(page: c_int, size: c_int, extend: c_int, answer: *mut *mut c_void) -> c_int;
    shm_lock = xShmLock(offset: c_int, count: c_int, flags: c_int) -> c_int;
    shm_barrier = xShmBarrier();
    shm_unmap = xShmUnmap(delete: c_int) -> c_int;
}
