package id.pimpasa.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The folder in which the embedded database lives. Locked for as long as this application runs: the operating system
 * frees the lock even after a kill, so a held lock always means another running application.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel lockFile, FileLock lock) {
        this.path = path;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** @throws DataFolderInUseException if another running application holds the folder */
    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(
                    path.resolve("application.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new DataFolderInUseException(path);
            }
            return new DataFolder(path.toAbsolutePath(), channel, lock);
        } catch (IOException e) {
            throw new IllegalStateException("The data folder " + path.toAbsolutePath() + " cannot be used: " + e, e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path databaseFolder() {
        return path.resolve("postgres");
    }

    /** The database password: made once, readable by the owner of the folder only. */
    String databasePassword() {
        var file = path.resolve("postgres.password");
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[24];
                new SecureRandom().nextBytes(bytes);
                writePrivately(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalStateException("The database password in " + file + " cannot be read: " + e, e);
        }
    }

    private static void writePrivately(Path file, String content) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(unfinished, content);
        Files.move(unfinished, file);
    }

    @Override
    public void close() {
        try {
            lock.release();
            lockFile.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock of the data folder " + path + " cannot be released", e);
        }
    }
}
