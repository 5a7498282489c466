package dk.sundhedsklynge.platform.security;

/** Which cooperations are archives: everything of them can be read and nothing written. Each service says it from its register. */
public interface Archives {
    boolean isArchive(String cooperation);
}
