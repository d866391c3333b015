/// What contacts are about: a vocabulary by which the words of different reports come together.
@NullMarked
package org.chancery.topic;

import org.jspecify.annotations.NullMarked;
