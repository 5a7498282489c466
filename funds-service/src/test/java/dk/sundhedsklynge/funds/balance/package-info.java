@NullMarked
package dk.sundhedsklynge.funds.balance;

import org.jspecify.annotations.NullMarked;
