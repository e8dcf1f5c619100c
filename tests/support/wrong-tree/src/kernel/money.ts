// Exports have names.
export default 1;
