package dk.sundhedsklynge.platform.handover;

import java.util.Set;

/**
 * Files that the parts of a service name, by what they hold. A service that has one has a table {@code handover_file} too.
 *
 * @param <P> the part, as its event writes it
 */
public interface HandoverFileSource<P> {
    /** Of the events that hold a file, as the contract writes it. */
    String type();

    /** SHA-256 of each file that a part names, those of closed lines too. */
    Set<String> namedBy(P part);

    /** As it was handed in. */
    byte[] content(String cooperation, String sha256);
}
