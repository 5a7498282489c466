/**
 * Weighing everything of a large cooperation, which a changed opening makes necessary: in a transaction of its own, with its
 * progress shown, while other cooperations go on.
 */
@NullMarked
package dk.sundhedsklynge.funds.weighingjob;

import org.jspecify.annotations.NullMarked;
