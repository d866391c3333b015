/// States, organisations, offices and persons: what is known of them, and finding them in a
/// sentence.
@NullMarked
package org.chancery.actor;

import org.jspecify.annotations.NullMarked;
