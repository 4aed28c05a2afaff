/** The contract of the port that keeps the policy in force. */
@NullMarked
package dev.countersign.testkit.approval;

import org.jspecify.annotations.NullMarked;
