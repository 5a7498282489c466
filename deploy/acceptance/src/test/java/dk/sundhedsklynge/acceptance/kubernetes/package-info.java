/** What an API server would only notice when it is too late: the manifests of {@code deploy/kubernetes}, read strictly. */
@NullMarked
package dk.sundhedsklynge.acceptance.kubernetes;

import org.jspecify.annotations.NullMarked;
