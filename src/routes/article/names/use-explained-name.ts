import { useState, type MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import { isPlainClick } from '../../../components/plain-click.ts';
