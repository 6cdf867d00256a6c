/**
 * The demonstration data "Rotherham 2014": invented children and carers whose numbers agree with
 * the inspection report of 2014, made from a fixed seed. Every name, date and telephone number is
 * invented; only the postcode sectors are real.
 */
@NullMarked
package uk.kith.app.demo;

import org.jspecify.annotations.NullMarked;
