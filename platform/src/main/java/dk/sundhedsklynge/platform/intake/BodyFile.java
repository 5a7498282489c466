package dk.sundhedsklynge.platform.intake;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A body on disk. The file loses its name as soon as it is open, so nothing is left of it when the process ends, however it ends.
 * Opened at the first write, which may block.
 */
final class BodyFile {
    private @Nullable FileChannel channel;
    private boolean closed;

    /** @return how much was written */
    synchronized int append(Buffer bytes) throws IOException {
        if (closed) {
            return 0;
        }
        FileChannel open = channel == null ? open() : channel;
        ByteBuffer left = bytes.getByteBuf().nioBuffer();
        while (left.hasRemaining()) {
            open.write(left);
        }
        return bytes.length();
    }

    private FileChannel open() throws IOException {
        Path path = Files.createTempFile("klynge-body", null);
        FileChannel open = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        channel = open;
        return open;
    }

    /** From its beginning; to be read by one reader, once. */
    synchronized InputStream content() {
        if (channel == null) {
            return InputStream.nullInputStream();
        }
        try {
            return Channels.newInputStream(channel.position(0));
        } catch (IOException e) {
            throw new UncheckedIOException("A body cannot be read back", e);
        }
    }

    synchronized void close() {
        closed = true;
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException("The file of a body cannot be closed", e);
            }
        }
    }
}
