@NullMarked
package dk.sundhedsklynge.funds.ledger;

import org.jspecify.annotations.NullMarked;
