@NullMarked
package org.chancery.cli.view;

import org.jspecify.annotations.NullMarked;
