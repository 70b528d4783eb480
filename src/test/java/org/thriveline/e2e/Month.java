package org.thriveline.e2e;

import java.util.Locale;

/** A month of stop-searches to import, each unlike the others and of two events. */
final class Month {
    static final int ROWS = 600;

    private Month() {}

    /** Returns a month's file; a different one for each number. */
    static String csv(int number) {
        return csv(number, ROWS);
    }

    /** Returns a file of as many rows, of the same month. */
    static String csv(int number, int rows) {
        StringBuilder csv = new StringBuilder("Type,Date,Part of a policing operation,Policing"
                + " operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined"
                + " ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of"
                + " more than just outer clothing\r\n");
        for (int row = 0; row < rows; row++) {
            csv.append(String.format(
                    Locale.ROOT,
                    "Person search,2020-%02d-%02dT%02d:%02d:00+00:00,,,52.%06d,-1.2,Male,18-24,,White,,Controlled"
                            + " drugs,Arrest,,False\r\n",
                    number % 12 + 1,
                    row % 28 + 1,
                    row % 24,
                    row % 60,
                    number * ROWS + row));
        }
        return csv.toString();
    }
}
