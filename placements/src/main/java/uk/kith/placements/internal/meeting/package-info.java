/** Meetings in the database, with their agendas; what is agreed in them are ordinary actions. */
@NullMarked
package uk.kith.placements.internal.meeting;

import org.jspecify.annotations.NullMarked;
