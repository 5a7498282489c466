package dk.sundhedsklynge.platform.attachment;

import java.util.Optional;

/** Whether a file can be kept. */
public sealed interface FileCheck {
    /** Bytes of one file. */
    int LARGEST = 8 * 1024 * 1024;

    /** @param name without path */
    record Fit(String name, AttachmentType type) implements FileCheck {}

    sealed interface Unfit extends FileCheck {}

    /** Without content or without a name. */
    record Empty() implements Unfit {}

    /** @param most bytes */
    record TooLarge(int most) implements Unfit {}

    /** None of the kinds that are kept, or its content is of another kind than its name says. */
    record UnknownType(String name) implements Unfit {}

    /** @param fileName as the sender calls it; a path before it is left out */
    static FileCheck of(String fileName, byte[] content) {
        String name = FileNames.plain(fileName);
        if (content.length == 0 || name.isBlank()) {
            return new Empty();
        }
        if (content.length > LARGEST) {
            return new TooLarge(LARGEST);
        }
        Optional<AttachmentType> type = AttachmentType.of(name, content);
        return type.<FileCheck>map(it -> new Fit(name, it)).orElseGet(() -> new UnknownType(name));
    }
}
