package dk.sundhedsklynge.platform.attachment;

final class FileNames {
    private static final int LONGEST = 200;

    private FileNames() {}

    /** Without path and control characters; of a long one the end, which has the kind. */
    static String plain(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }
}
