package dk.sundhedsklynge.platform.attachment;

import dk.sundhedsklynge.platform.pages.DownloadName;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file on its way in and out. */
public final class SentFile {
    private SentFile() {}

    /** One byte more than is kept shows that there is too much. */
    public static byte[] read(InputStream body) {
        try {
            return body.readNBytes(FileCheck.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("A file that has come cannot be read back", e);
        }
    }

    public static byte[] read(FileUpload file) {
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            return read(content);
        } catch (IOException e) {
            throw new UncheckedIOException("A file that has come cannot be read back", e);
        }
    }

    /** Always a download: nothing of it is ever shown as a page of this site. */
    public static Response download(String fileName, String mediaType, byte[] content, String sha256) {
        return sent(fileName, mediaType, content, sha256);
    }

    /** As a file that is held in memory; this one is read while it is sent. */
    public static Response download(String fileName, String mediaType, InputStream content, String sha256) {
        return sent(fileName, mediaType, content, sha256);
    }

    private static Response sent(String fileName, String mediaType, Object content, String sha256) {
        return Response.ok(content, mediaType)
                .header("Content-Disposition", DownloadName.header(fileName))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-store")
                .tag(sha256)
                .build();
    }
}
