/// The ledger on disk: reports whole, readings, an index of contacts and full text, in one SQLite
/// file.
@NullMarked
package org.chancery.store;

import org.jspecify.annotations.NullMarked;
