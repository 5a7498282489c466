package dk.sundhedsklynge.platform.door;

/** What a path says of the door. */
public final class Door {
    private Door() {}

    /** @param path from the root of the service, normalized */
    public static boolean isApi(String path) {
        return path.startsWith("/api/");
    }
}
