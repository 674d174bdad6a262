/** What a plan line is called: by its activity, where it has one. */
export const lineName = ({ activity }: { activity: string }) => activity || 'Line without a name'
