import { join } from "node:path";

const given = process.argv[2];
if (given === undefined) throw new Error("Say in which temporary folder the gate works.");

/** The temporary folder in which the gate works; it lies outside of the repository. */
export const gateFolder: string = given;

/** The project inside it that installs the packed archive. */
export const consumerFolder: string = join(given, "consumer");
