/// Measurements that anyone can repeat: `bench/run NAME` from the root of the repository. They read
/// the material in `../shared` where it lies there, and say so where it does not.
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
