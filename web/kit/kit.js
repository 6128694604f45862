// @ts-check
// Runs before the program in builds with the page of widgets: ?kit opens it.
if (new URLSearchParams(location.search).has('kit')) location.hash = '#/kit';
