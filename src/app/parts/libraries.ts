export { QueryClient } from '@tanstack/react-query';
export { createInstance } from 'i18next';
export { BrowserRouter } from 'react-router';
