/**
 * Documents that leave Kith for a file elsewhere: what they say, apart from how Word and PDF hold
 * it.
 */
@NullMarked
package uk.kith.app.document;

import org.jspecify.annotations.NullMarked;
